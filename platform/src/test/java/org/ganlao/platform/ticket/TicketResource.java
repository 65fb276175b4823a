package org.ganlao.platform.ticket;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;

/** The shape that resources are meant to have. */
@Path("/v1/tickets")
@RolesAllowed("clerk")
class TicketResource {

    private final ChangeTickets change;
    private final Tickets tickets;

    TicketResource(ChangeTickets change, Tickets tickets) {
        this.change = change;
        this.tickets = tickets;
    }

    @POST
    @Idempotent
    @Operation(summary = "登记工单 · Open a ticket")
    public Response open(@Valid @NotNull TicketRequest request, UriInfo uri) {
        TicketView ticket = change.open(request);
        return Created.at(uri, ticket.id(), ticket);
    }

    @GET
    @Operation(summary = "查询工单 · List tickets")
    @RolesAllowed({"clerk", "auditor"})
    public Page<TicketView> list(@QueryParam("priority") TicketPriority priority, @BeanParam Paging paging) {
        return tickets.page(priority, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @Operation(summary = "导出工单 · Export tickets")
    @RolesAllowed({"clerk", "auditor"})
    public Response export(@QueryParam("priority") TicketPriority priority, @BeanParam Paging paging) {
        return Rows.of(TicketView.class, paging, page -> tickets.page(priority, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "读取工单 · Read a ticket")
    public TicketView one(UUID id) {
        return tickets.visible(id).map(TicketView::from).orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND));
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "更改工单 · Change a ticket")
    public TicketView change(UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull TicketRequest request) {
        return change.change(id, ifMatch, request);
    }

    @POST
    @Path("/{id}/closing")
    @Idempotent
    @Operation(summary = "办结工单 · Close a ticket")
    public Response close(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return Changed.to(change.close(id, ifMatch));
    }
}
