package org.ganlao.skills.appraisal.occupation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;

@Path("/v1/occupations")
@Tag(name = "职业分类 · Occupations")
public class OccupationResource {

    private final Occupations occupations;

    OccupationResource(Occupations occupations) {
        this.occupations = occupations;
    }

    @GET
    @RolesAllowed({"clerk", "inspector", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询职业（工种）及等级 · Find occupations, their levels and what these ask for")
    public Page<OccupationView> find(@Valid @BeanParam OccupationFilter filter, @BeanParam Paging paging) {
        return page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "inspector", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出职业（工种）· Export occupations, all that the list would show")
    public Response export(@Valid @BeanParam OccupationFilter filter, @BeanParam Paging paging) {
        return Rows.of(OccupationView.class, paging, page -> page(filter, page)).answer();
    }

    private Page<OccupationView> page(OccupationFilter filter, Paging paging) {
        String after = paging.cursor().isStart() ? "" : paging.cursor().keys().get(0);
        List<OccupationView> behind = occupations.after(after).stream()
                .filter(filter::shows)
                .limit(paging.limit() + 1L)
                .map(OccupationView::from)
                .toList();
        return Page.of(paging, behind, occupation -> List.of(occupation.code()));
    }
}
