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

@Path("/v1/payroll-reports")
@Tag(name = "工资支付申报 · Payroll reports")
public class PayrollReportResource {

    private final ReportPayroll payroll;
    private final CheckPayroll check;
    private final ShowPayrolls show;

    PayrollReportResource(ReportPayroll payroll, CheckPayroll check, ShowPayrolls show) {
        this.payroll = payroll;
        this.check = check;
        this.show = show;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "申报某月工资支付 · Report a month's payroll, to which lines are added")
    public Response report(@Valid @NotNull PayrollRequest request, @Context UriInfo uri) {
        PayrollReportView view = payroll.report(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查询工资支付申报 · Find payrolls, those where somebody is short too")
    public Page<PayrollReportView> find(@Valid @BeanParam ReportFilter filter, @BeanParam Paging paging) {
        return show.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "导出工资支付申报 · Export payrolls, all that the list would show")
    public Response export(@Valid @BeanParam ReportFilter filter, @BeanParam Paging paging) {
        return Rows.of(PayrollReportView.class, paging, page -> show.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看工资支付申报及核查依据 · Read a payroll with the figures by which it was checked")
    public PayrollReportView read(UUID id) {
        return show.one(id);
    }

    @POST
    @Path("/{id}/check")
    @Idempotent
    @RolesAllowed({"clerk", "inspector"})
    @Operation(summary = "核查最低工资、加班工资和拖欠 · Check every line for minimum wage, overtime pay and arrears")
    public Response check(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(check.check(id, ifMatch));
    }

    @POST
    @Path("/{id}/arrears")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "将差额登记为欠薪 · Another person registers what is short as arrears")
    public Response settle(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull PayrollSettlement settlement) {
        return Changed.to(check.settle(id, ifMatch, settlement));
    }

    @POST
    @Path("/{id}/case")
    @Idempotent
    @RolesAllowed("inspector")
    @Operation(summary = "就核查发现立案监察 · Open an inspection case for what the check found")
    public Response inspect(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(check.inspect(id, ifMatch));
    }

    @POST
    @Path("/{id}/reopening")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "撤回由差额登记的欠薪，重新打开申报 · Withdraw the arrears that it was registered as, and open it again")
    public Response reopen(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(check.reopen(id, ifMatch, annulment));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销工资支付申报 · Annul a payroll with its lines")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(payroll.annul(id, ifMatch, annulment));
    }
}
