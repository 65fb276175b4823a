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
import org.ganlao.employment.aid.support.ClaimedSupport;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/service-deliveries")
@Tag(name = "购买服务成果 · Deliveries of purchased services")
public class ServiceDeliveryResource {

    private final KeepDeliveries deliveries;

    ServiceDeliveryResource(KeepDeliveries deliveries) {
        this.deliveries = deliveries;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记交付成果 · Submit what was delivered")
    public Response submit(@Valid @NotNull ServiceDeliveryRequest request, @Context UriInfo uri) {
        ServiceDeliveryView view = deliveries.submit(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询交付成果 · Find deliveries")
    public Page<ServiceDeliveryView> find(@QueryParam("contract") UUID contract, @BeanParam Paging paging) {
        return deliveries.page(contract, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出交付成果 · Export deliveries, all that the list would show")
    public Response export(@QueryParam("contract") UUID contract, @BeanParam Paging paging) {
        return Rows.of(ServiceDeliveryView.class, paging, page -> deliveries.page(contract, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看交付成果 · Read a delivery")
    public ServiceDeliveryView read(UUID id) {
        return deliveries.one(id);
    }

    @POST
    @Path("/{id}/acceptance")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "验收成果 · Accept what another person submitted")
    public Response accept(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(deliveries.accept(id, ifMatch));
    }

    @POST
    @Path("/{id}/rejection")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "退回成果 · Reject a delivery")
    public Response reject(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull DeliveryRejection rejection) {
        return Changed.to(deliveries.reject(id, ifMatch, rejection));
    }

    @POST
    @Path("/{id}/payment-claims")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "申请支付成果价款 · Claim the price of an accepted delivery for the provider")
    public Response claim(UUID id, @Valid @NotNull PaymentClaimRequest request) {
        return ClaimedSupport.created(deliveries.claim(id, request));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销交付成果 · Annul a delivery that never was")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(deliveries.annul(id, ifMatch, annulment));
    }
}
