package org.ganlao.gateway.plan.publication.release;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;

/** What has changed since a release. */
@Path("/v1/plans/{plan}/releases/{id}")
@Tag(name = "数据发布 · Releases")
@RolesAllowed({"analyst", "supervisor", "system"})
public class CorrectionResource {

    private final ReadReleases releases;
    private final CompareRelease comparison;
    private final ChangedReadings readings;

    CorrectionResource(ReadReleases releases, CompareRelease comparison, ChangedReadings readings) {
        this.releases = releases;
        this.comparison = comparison;
        this.readings = readings;
    }

    @GET
    @Path("/corrections")
    @Operation(
            summary = "发布后的更正 · As reported, as corrected, and the difference",
            description = "只列有变动的数据，all=true 列全部。 · Only what differs, unless all=true.")
    public Page<CorrectionView> corrections(
            @PathParam("plan") String plan,
            @PathParam("id") UUID id,
            @QueryParam("indicator") String indicator,
            @QueryParam("region") String region,
            @QueryParam("all") boolean all,
            @QueryParam("asOf") @Parameter(description = "按此时刻已知的情况 · As known at this instant, now by default")
                    String asOf,
            @BeanParam Paging paging) {
        return comparison.page(releases.find(plan, id), indicator, region, all, asOf, paging);
    }

    @GET
    @Path("/changed-readings")
    @Operation(
            summary = "更正背后的读数 · The readings behind a correction",
            description = "发布后新增的，和不再成立的；只限本人管辖地区。期初数的变动见 /openings?asOf=。"
                    + " · Those that are new since, and those that no longer hold; inside the caller's region only."
                    + " For openings that were restated see /openings?asOf=.")
    public Page<ChangedReadingView> readings(
            @PathParam("plan") String plan,
            @PathParam("id") UUID id,
            @NotNull @QueryParam("indicator") String indicator,
            @QueryParam("region") String region,
            @QueryParam("month") String month,
            @BeanParam Paging paging) {
        return readings.page(releases.find(plan, id), indicator, region, month, paging);
    }
}
