package org.ganlao.skills.instruction.order;

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

@Path("/v1/order-offers")
@Tag(name = "订单培训 · Orders")
public class OrderOfferResource {

    private final OfferGraduates offers;

    OrderOfferResource(OfferGraduates offers) {
        this.offers = offers;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "推荐结业人员 · Offer a graduate to an order")
    public Response offer(@Valid @NotNull OrderOfferRequest request, @Context UriInfo uri) {
        OrderOfferView view = offers.offer(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "analyst", "auditor"})
    @Operation(summary = "查询推荐 · Find offers")
    public Page<OrderOfferView> find(@Valid @BeanParam OrderOfferFilter filter, @BeanParam Paging paging) {
        return offers.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "analyst", "auditor"})
    @Operation(summary = "导出推荐 · Export offers, all that the list would show")
    public Response export(@Valid @BeanParam OrderOfferFilter filter, @BeanParam Paging paging) {
        return Rows.of(OrderOfferView.class, paging, page -> offers.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "analyst", "auditor"})
    @Operation(summary = "查看推荐 · Read an offer")
    public OrderOfferView read(UUID id) {
        return offers.one(id);
    }

    @POST
    @Path("/{id}/answer")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记用人单位答复 · The employer takes or declines a graduate")
    public Response answer(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull OfferAnswer answer) {
        return Changed.to(offers.answer(id, ifMatch, answer));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销推荐 · Strike an offer out")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(offers.annul(id, ifMatch, annulment));
    }
}
