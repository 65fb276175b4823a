package org.ganlao.laborrights.wage.payroll;

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

@Path("/v1/payroll-lines")
@Tag(name = "工资支付申报 · Payroll reports")
public class PayrollLineResource {

    private final ReportPayroll payroll;
    private final ShowPayrolls show;

    PayrollLineResource(ReportPayroll payroll, ShowPayrolls show) {
        this.payroll = payroll;
        this.show = show;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "申报一人工资；多人用导入 · Add a person to a payroll; many are imported as payroll-lines")
    public Response add(@Valid @NotNull PayrollLineRequest request, @Context UriInfo uri) {
        PayrollLineView view = payroll.add(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查询个人工资及差额 · Find lines, those that are short too")
    public Page<PayrollLineView> find(@Valid @BeanParam LineFilter filter, @BeanParam Paging paging) {
        return show.lines(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "导出个人工资及差额 · Export lines, all that the list would show")
    public Response export(@Valid @BeanParam LineFilter filter, @BeanParam Paging paging) {
        return Rows.of(PayrollLineView.class, paging, page -> show.lines(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看个人工资及差额 · Read a line with what is short")
    public PayrollLineView read(UUID id) {
        return show.line(id);
    }

    @POST
    @Path("/{id}/corrections")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "更正个人工资 · State a line anew, whole; the payroll is to be checked again")
    public Response correct(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull PayrollLineCorrection correction) {
        return Changed.to(payroll.correct(id, ifMatch, correction));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "从工资申报中撤销一人 · Strike a person out of a payroll")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(payroll.strikeOut(id, ifMatch, annulment));
    }
}
