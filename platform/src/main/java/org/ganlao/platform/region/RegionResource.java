package org.ganlao.platform.region;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.time.BusinessClock;

@Path("/v1/regions")
@Authenticated
@Tag(name = "regions", description = "行政区划 · Regions of the province, as of any day")
public class RegionResource {

    private final RegionTree tree;
    private final BusinessClock clock;

    RegionResource(RegionTree tree, BusinessClock clock) {
        this.tree = tree;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "某日有效的行政区划 · The regions of a day",
            description = "一次返回全部，按代码排序 · All of them at once, by code")
    public Page<RegionView> list(
            @QueryParam("at") @Parameter(description = "默认业务当日 · The business day unless given") LocalDate at,
            @QueryParam("level") RegionLevel level,
            @QueryParam("parent") @Parameter(description = "仅直接下级 · Only what lies directly below") String parent) {
        LocalDate day = day(at);
        List<Region> regions = parent == null
                ? tree.all(day)
                : tree.children(tree.find(parent, day).code(), day);
        return new Page<>(
                regions.stream()
                        .filter(region -> level == null || region.level() == level)
                        .map(RegionView::of)
                        .toList(),
                null);
    }

    @GET
    @Path("/{code}")
    @Operation(
            summary = "一个行政区划 · One region",
            description = "乡镇街道、社区代码在其县级区划有效时有效 · Longer codes hold while their county does")
    public RegionView one(
            @PathParam("code") String code,
            @QueryParam("at") @Parameter(description = "默认业务当日 · The business day unless given") LocalDate at) {
        return tree.lookup(code, day(at)).map(RegionView::of).orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND));
    }

    private LocalDate day(LocalDate at) {
        return Optional.ofNullable(at).orElseGet(clock::today);
    }
}
