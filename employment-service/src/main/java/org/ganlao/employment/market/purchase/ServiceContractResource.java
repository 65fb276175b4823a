package org.ganlao.employment.market.purchase;

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
import org.ganlao.platform.record.Annulment;

@Path("/v1/service-contracts")
@Tag(name = "购买服务合同 · Contracts of purchased services")
public class ServiceContractResource {

    private final KeepServiceContracts contracts;

    ServiceContractResource(KeepServiceContracts contracts) {
        this.contracts = contracts;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记购买服务合同 · A contract was concluded")
    public Response conclude(@Valid @NotNull ServiceContractRequest request, @Context UriInfo uri) {
        ServiceContractView view = contracts.conclude(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询购买服务合同 · Find contracts")
    public Page<ServiceContractView> find(
            @QueryParam("region") String region, @QueryParam("provider") String provider, @BeanParam Paging paging) {
        return contracts.page(region, provider, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出购买服务合同 · Export contracts, all that the list would show")
    public Response export(
            @QueryParam("region") String region, @QueryParam("provider") String provider, @BeanParam Paging paging) {
        return Rows.of(ServiceContractView.class, paging, page -> contracts.page(region, provider, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看购买服务合同 · Read a contract")
    public ServiceContractView read(UUID id) {
        return contracts.one(id);
    }

    @POST
    @Path("/{id}/corrections")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "更正购买服务合同 · Correct a contract")
    public Response correct(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull ServiceContractCorrection correction) {
        return Changed.to(contracts.correct(id, ifMatch, correction));
    }

    @POST
    @Path("/{id}/closing")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "终止购买服务合同 · Close a contract")
    public Response close(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedClosing closing) {
        return Changed.to(contracts.close(id, ifMatch, closing));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销购买服务合同 · Annul a contract that never was")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(contracts.annul(id, ifMatch, annulment));
    }
}
