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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.ledger.LedgerEntry;
import org.ganlao.platform.record.Annulment;

@Path("/v1/wage-arrears")
@Tag(name = "欠薪清偿 · Wage arrears")
public class ArrearsResource {

    private final DeclareArrears declaration;
    private final VerifyArrears verification;
    private final ShowArrears show;

    ArrearsResource(DeclareArrears declaration, VerifyArrears verification, ShowArrears show) {
        this.declaration = declaration;
        this.verification = verification;
        this.show = show;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "申报企业欠薪及实名名单 · Declare what an enterprise owes, by name")
    public Response declare(@Valid @NotNull ArrearsRequest request, @Context UriInfo uri) {
        ArrearsView view = declaration.declare(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查询企业欠薪 · Find arrears, historical or new, overdue or in time")
    public Page<ArrearsView> find(@Valid @BeanParam ArrearsFilter filter, @BeanParam Paging paging) {
        return show.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "导出企业欠薪 · Export arrears, all that the list would show")
    public Response export(@Valid @BeanParam ArrearsFilter filter, @BeanParam Paging paging) {
        return Rows.of(ArrearsView.class, paging, page -> show.page(filter, page))
                .answer();
    }

    @GET
    @Path("/totals/{region}")
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "欠薪与清偿合计，含下级地区 · What is owed and repaid in a region with those below it, by kind")
    public List<ArrearsTotalsView> totals(String region) {
        return show.totals(region);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看企业欠薪 · Read arrears with their clearing plan")
    public ArrearsView read(UUID id) {
        return show.one(id);
    }

    @GET
    @Path("/{id}/ledger")
    @RolesAllowed({"reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看欠薪账 · Read the entries of the arrears' book, newest first")
    public Page<LedgerEntry> ledger(UUID id, @BeanParam Paging paging) {
        return show.ledger(id, paging);
    }

    @GET
    @Path("/{id}/ledger/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出欠薪账 · Export the entries of the arrears' book, newest first")
    public Response exportLedger(UUID id, @BeanParam Paging paging) {
        return Rows.of(LedgerEntry.class, paging, page -> show.ledger(id, page)).answer();
    }

    @POST
    @Path("/{id}/persons")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "补列后查明的人员 · Add persons who were found later; another person verifies them")
    public Response add(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull LatePersons late) {
        return Changed.to(declaration.add(id, ifMatch, late));
    }

    @POST
    @Path("/{id}/corrections")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "更正申报 · Correct a declaration that nobody verified yet")
    public Response correct(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull ArrearsCorrection correction) {
        return Changed.to(declaration.correct(id, ifMatch, correction));
    }

    @POST
    @Path("/{id}/verification")
    @Idempotent
    @RolesAllowed("reviewer")
    @Operation(summary = "核实欠薪 · Verify what was declared, with the amounts that differ")
    public Response verify(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedVerification stated) {
        return Changed.to(verification.verify(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/clearing-plan")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记清欠计划 · Record how the enterprise undertakes to clear all that is owed")
    public Response plan(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedClearing stated) {
        return Changed.to(verification.plan(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "撤销欠薪登记 · Annul arrears of which nothing was repaid")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(verification.annul(id, ifMatch, annulment));
    }
}
