package org.ganlao.employment.startup.guaranteefund;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.employment.register.StatedClosing;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.ledger.LedgerBalance;
import org.ganlao.platform.ledger.LedgerEntry;

@Path("/v1/guarantee-funds")
@Tag(name = "担保基金 · Guarantee funds")
public class FundResource {

    private final KeepFunds funds;

    FundResource(KeepFunds funds) {
        this.funds = funds;
    }

    @POST
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "设立担保基金 · Open a guarantee fund with its book")
    public Response open(@Valid @NotNull FundRequest request, @Context UriInfo uri) {
        FundView view = funds.open(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查询担保基金 · Find guarantee funds")
    public Page<FundView> find(@QueryParam("region") String region, @BeanParam Paging paging) {
        return funds.page(region, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "导出担保基金 · Export guarantee funds, all that the list would show")
    public Response export(@QueryParam("region") String region, @BeanParam Paging paging) {
        return Rows.of(FundView.class, paging, page -> funds.page(region, page)).answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查看担保基金 · Read a fund: capital, outstanding guarantees, leverage, compensation ratio, room")
    public FundView read(UUID id) {
        return funds.one(id);
    }

    @POST
    @Path("/{id}/corrections")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "更正担保基金 · Correct name and agency of a fund")
    public Response correct(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull FundCorrection correction) {
        return Changed.to(funds.correct(id, ifMatch, correction));
    }

    @POST
    @Path("/{id}/closing")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "关闭担保基金 · Close a fund that guarantees nothing and has nothing to recover")
    public Response close(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedClosing stated) {
        return Changed.to(funds.close(id, ifMatch, stated));
    }

    @GET
    @Path("/{id}/ledger")
    @RolesAllowed({"reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查看基金账 · Read the entries of the fund's book, newest first")
    public Page<LedgerEntry> ledger(UUID id, @BeanParam Paging paging) {
        return funds.entries(id, paging);
    }

    @GET
    @Path("/{id}/ledger/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "导出基金账 · Export the entries of the fund's book, newest first")
    public Response exportLedger(UUID id, @BeanParam Paging paging) {
        return Rows.of(LedgerEntry.class, paging, page -> funds.entries(id, page))
                .answer();
    }

    @GET
    @Path("/{id}/trial-balance")
    @RolesAllowed({"reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "试算平衡 · Balances of the fund's book at the end of a day")
    public List<LedgerBalance> trialBalance(UUID id, @QueryParam("at") LocalDate at) {
        return funds.trialBalance(id, at);
    }
}
