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

@Path("/v1/training-orders")
@Tag(name = "订单培训 · Orders")
public class TrainingOrderResource {

    private final KeepOrders orders;
    private final Shortages shortages;

    TrainingOrderResource(KeepOrders orders, Shortages shortages) {
        this.orders = orders;
        this.shortages = shortages;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记用工订单 · Take an order for workers")
    public Response take(@Valid @NotNull TrainingOrderRequest request, @Context UriInfo uri) {
        TrainingOrderView view = orders.take(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "analyst", "auditor"})
    @Operation(summary = "查询用工订单 · Find orders")
    public Page<TrainingOrderView> find(@Valid @BeanParam TrainingOrderFilter filter, @BeanParam Paging paging) {
        return orders.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "analyst", "auditor"})
    @Operation(summary = "导出用工订单 · Export orders, all that the list would show")
    public Response export(@Valid @BeanParam TrainingOrderFilter filter, @BeanParam Paging paging) {
        return Rows.of(TrainingOrderView.class, paging, page -> orders.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "analyst", "auditor"})
    @Operation(summary = "查看用工订单 · Read an order")
    public TrainingOrderView read(UUID id) {
        return orders.one(id);
    }

    @GET
    @Path("/{id}/balance")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "analyst", "auditor"})
    @Operation(summary = "查看订单进度 · How far an order is served")
    public OrderBalance balance(UUID id) {
        return shortages.of(id);
    }

    @POST
    @Path("/{id}/corrections")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "更正订单 · Correct an order")
    public Response correct(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull OrderCorrection correction) {
        return Changed.to(orders.correct(id, ifMatch, correction));
    }

    @POST
    @Path("/{id}/closing")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "关闭订单 · Close an order")
    public Response close(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull OrderClosing closing) {
        return Changed.to(orders.close(id, ifMatch, closing));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销用工订单 · Strike an order out that nothing serves")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(orders.annul(id, ifMatch, annulment));
    }
}
