package org.ganlao.skills.funding.subsidy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;

@Path("/v1/subsidy-lines")
@Tag(name = "培训补贴 · Training subsidies")
public class SubsidyLineResource {

    private final KeepLines lines;

    SubsidyLineResource(KeepLines lines) {
        this.lines = lines;
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查询学员培训补贴 · Find subsidies of graduates")
    public Page<SubsidyLineView> find(@Valid @BeanParam SubsidyLineFilter filter, @BeanParam Paging paging) {
        return lines.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "导出学员培训补贴 · Export subsidies of graduates, all that the list would show")
    public Response export(@Valid @BeanParam SubsidyLineFilter filter, @BeanParam Paging paging) {
        return Rows.of(SubsidyLineView.class, paging, next -> lines.page(filter, next))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查看学员培训补贴 · Read one of the subsidies of graduates")
    public SubsidyLineView read(UUID id) {
        return lines.one(id);
    }

    @POST
    @Path("/{id}/recall")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "追回补贴 · Recall what was paid for a graduate, or take it out of what will be")
    public Response recall(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull SubsidyDecision decision) {
        return Changed.to(lines.recall(id, ifMatch, decision));
    }

    @POST
    @Path("/{id}/refund")
    @Idempotent
    @RolesAllowed("cashier")
    @Operation(summary = "登记补贴退回 · Note that what had to be paid back came back, and post it")
    public Response giveBack(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull SubsidyRefund refund) {
        return Changed.to(lines.giveBack(id, ifMatch, refund));
    }
}
