package org.ganlao.laborrights.wage.arrears;

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

@Path("/v1/wage-repayments")
@Tag(name = "欠薪清偿 · Wage arrears")
public class RepaymentResource {

    private final RepayWages repay;
    private final ShowArrears show;

    RepaymentResource(RepayWages repay, ShowArrears show) {
        this.repay = repay;
        this.show = show;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记欠薪清偿 · Record what was repaid to whom")
    public Response repay(@Valid @NotNull RepaymentRequest request, @Context UriInfo uri) {
        RepaymentView view = repay.repay(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查询欠薪清偿 · Find repayments")
    public Page<RepaymentView> find(@Valid @BeanParam RepaymentFilter filter, @BeanParam Paging paging) {
        return show.repayments(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "导出欠薪清偿 · Export repayments, all that the list would show")
    public Response export(@Valid @BeanParam RepaymentFilter filter, @BeanParam Paging paging) {
        return Rows.of(RepaymentView.class, paging, page -> show.repayments(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看欠薪清偿 · Read a repayment")
    public RepaymentView read(UUID id) {
        return show.repayment(id);
    }

    @POST
    @Path("/{id}/corrections")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "更正欠薪清偿 · State a repayment anew, whole; its posting is reversed and made again")
    public Response correct(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull RepaymentCorrection correction) {
        return Changed.to(repay.correct(id, ifMatch, correction));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "撤销欠薪清偿 · Annul a repayment; what it repaid is owed again")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(repay.annul(id, ifMatch, annulment));
    }
}
