using PublicApiGenerator;

namespace Resguardo.Manifests.Tests;

public class PublicApiTests
{
    [Fact]
    public void The_public_surface_changes_only_on_purpose() =>
        typeof(ManifestReader)
            .Assembly.GeneratePublicApi(new() { IncludeAssemblyAttributes = false })
            .ShouldMatchApproved(options =>
                options
                    .WithFilenameGenerator((_, _, type, extension) => $"PublicApi.{type}.{extension}")
                    .NoDiff()
            );
}
