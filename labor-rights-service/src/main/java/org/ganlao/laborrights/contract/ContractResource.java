package org.ganlao.laborrights.contract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/contracts")
@Tag(name = "劳动合同 · Labour contracts")
public class ContractResource {

    private final SignContract signing;
    private final ChangeContract change;
    private final ContractRepository contracts;

    ContractResource(SignContract signing, ChangeContract change, ContractRepository contracts) {
        this.signing = signing;
        this.change = change;
        this.contracts = contracts;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记劳动合同 · Register a signed contract")
    public Response sign(@Valid @NotNull ContractRequest request, @Context UriInfo uri) {
        ContractView view = signing.sign(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查询劳动合同 · Find contracts")
    public Page<ContractView> find(@Valid @BeanParam ContractFilter filter, @BeanParam Paging paging) {
        return contracts.page(filter, paging).map(ContractView::from);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看劳动合同 · Read a contract")
    public ContractView read(UUID id) {
        return ContractView.from(contracts.visible(id));
    }

    @POST
    @Path("/{id}/end")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "终止或解除劳动合同 · End a contract on a legal ground")
    public Response end(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull ContractEnd end) {
        return Changed.to(change.end(id, ifMatch, end));
    }

    @POST
    @Path("/{id}/corrections")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "更正劳动合同 · Correct the terms of a contract")
    public Response correct(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull ContractCorrection correction) {
        return Changed.to(change.correct(id, ifMatch, correction));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销劳动合同记录 · Annul a contract that was never signed")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(change.annul(id, ifMatch, annulment));
    }
}
