package org.ganlao.socialinsurance.collection.arrears;

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

@Path("/v1/payment-orders")
@Tag(name = "欠费追缴 · Arrears")
public class PaymentOrderResource {

    private final OrderPayments ordering;

    PaymentOrderResource(OrderPayments ordering) {
        this.ordering = ordering;
    }

    @POST
    @Idempotent
    @RolesAllowed({"inspector", "supervisor"})
    @Operation(
            summary = "责令限期缴纳 · Order an employer to pay what is overdue",
            description =
                    "期限已过的为补录，须由他人确认后生效。 · One whose time limit has passed takes effect once another person confirms"
                            + " it.")
    public Response issue(@Valid @NotNull PaymentOrderRequest request, @Context UriInfo uri) {
        PaymentOrderView view = ordering.issue(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "cashier", "inspector", "supervisor", "auditor"})
    @Operation(
            summary = "查询限期缴纳通知 · Find orders to pay",
            description =
                    "passed=true 且 state=unheeded 的即强制执行名单。 · With passed=true, those whose state is unheeded are the"
                            + " enforcement list.")
    public Page<PaymentOrderView> find(@Valid @BeanParam PaymentOrderFilter filter, @BeanParam Paging paging) {
        return ordering.page(filter, paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "cashier", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看限期缴纳通知 · Read an order with what is still open of it")
    public PaymentOrderView read(UUID id) {
        return ordering.one(id);
    }

    @POST
    @Path("/{id}/confirmation")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(
            summary =
                    "确认补录的限期缴纳通知 · Confirm, as a second person, that an order whose day has passed was delivered then")
    public Response confirm(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(ordering.confirm(id, ifMatch));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"inspector", "supervisor"})
    @Operation(summary = "撤销限期缴纳通知 · Annul an order with its late fees; not by the one who issued it")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(ordering.annul(id, ifMatch, annulment));
    }
}
