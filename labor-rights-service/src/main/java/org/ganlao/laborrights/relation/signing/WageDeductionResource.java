package org.ganlao.laborrights.relation.signing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/wage-deduction-counts")
@Tag(name = "合同签订率 · Signing rates")
public class WageDeductionResource {

    private final ReportWageDeductions reporting;
    private final WageDeductionRepository counts;

    WageDeductionResource(ReportWageDeductions reporting, WageDeductionRepository counts) {
        this.reporting = reporting;
        this.counts = counts;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记税前工资扣除人数 · Take a count of wage deductions from the tax authority")
    public Response reportCount(@Valid @NotNull WageDeductionRequest request, @Context UriInfo uri) {
        WageDeductionView view = reporting.report(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "inspector", "supervisor", "analyst", "auditor"})
    @Operation(summary = "查询税前工资扣除人数 · Find counts of wage deductions")
    public Page<WageDeductionView> findCounts(@Valid @BeanParam WageDeductionFilter filter, @BeanParam Paging paging) {
        return counts.page(filter, paging).map(WageDeductionView::from);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "inspector", "supervisor", "analyst", "auditor"})
    @Operation(summary = "导出税前工资扣除人数 · Export counts, all that the list would show")
    public Response exportCounts(@Valid @BeanParam WageDeductionFilter filter, @BeanParam Paging paging) {
        return Rows.of(WageDeductionView.class, paging, page -> findCounts(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "inspector", "supervisor", "analyst", "auditor"})
    @Operation(summary = "查看税前工资扣除人数 · Read a count of wage deductions")
    public WageDeductionView readCount(UUID id) {
        return WageDeductionView.from(counts.visible(id));
    }

    @POST
    @Path("/{id}/corrections")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "更正税前工资扣除人数 · Correct a count")
    public Response correctCount(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull WageDeductionCorrection correction) {
        return Changed.to(reporting.correct(id, ifMatch, correction));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销税前工资扣除人数 · Annul a count that was never reported")
    public Response annulCount(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(reporting.annul(id, ifMatch, annulment));
    }
}
