package org.ganlao.socialinsurance.benefit.residentmedical;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
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

@Path("/v1/resident-subsidies")
@Tag(name = "城镇居民合作医疗筹资 · Funding of the residents' medical scheme")
public class ResidentSubsidyResource {

    private final BookSubsidy booking;
    private final ResidentSubsidyRepository subsidies;

    ResidentSubsidyResource(BookSubsidy booking, ResidentSubsidyRepository subsidies) {
        this.booking = booking;
        this.subsidies = subsidies;
    }

    @POST
    @Idempotent
    @RolesAllowed("cashier")
    @Operation(summary = "登记财政补助 · Book a subsidy for the residents of a county")
    public Response book(@Valid @NotNull ResidentSubsidyRequest request, @Context UriInfo uri) {
        ResidentSubsidyView view = booking.book(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"cashier", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询财政补助 · Find subsidies")
    public Page<ResidentSubsidyView> find(@QueryParam("year") Integer year, @BeanParam Paging paging) {
        return subsidies.page(year, paging).map(ResidentSubsidyView::from);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"cashier", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看财政补助 · Read a subsidy")
    public ResidentSubsidyView read(UUID id) {
        return ResidentSubsidyView.from(subsidies.visible(id));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"cashier", "reviewer", "supervisor"})
    @Operation(summary = "撤销财政补助 · Annul a subsidy; not by the one who booked it")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(booking.annul(id, ifMatch, annulment));
    }
}
