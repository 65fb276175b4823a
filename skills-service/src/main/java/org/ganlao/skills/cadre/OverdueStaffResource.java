package org.ganlao.skills.cadre;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;

@Path("/v1/cadre-overdue")
@Tag(name = "干部队伍 · Own staff")
public class OverdueStaffResource {

    private final ReadOverdue overdue;

    OverdueStaffResource(ReadOverdue overdue) {
        this.overdue = overdue;
    }

    @GET
    @RolesAllowed({"reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询年度学时或廉政报告未完成人员，默认上年度 · Who lacks hours or the report of a year, last year unless given")
    public Page<OverdueStaffView> find(
            @QueryParam("region") @Size(max = 12) String region,
            @QueryParam("year") @Min(2000) @Max(2100) Integer year,
            @BeanParam Paging paging) {
        return overdue.page(region, year, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"reviewer", "supervisor", "auditor"})
    @Operation(
            summary = "导出年度学时或廉政报告未完成人员 · Export who lacks hours or the report of a year, all that the list would show")
    public Response export(
            @QueryParam("region") @Size(max = 12) String region,
            @QueryParam("year") @Min(2000) @Max(2100) Integer year,
            @BeanParam Paging paging) {
        return Rows.of(OverdueStaffView.class, paging, next -> overdue.page(region, year, next))
                .answer();
    }
}
