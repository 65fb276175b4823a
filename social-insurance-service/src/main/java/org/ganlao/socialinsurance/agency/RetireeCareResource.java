package org.ganlao.socialinsurance.agency;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.time.BusinessClock;

@Path("/v1/retiree-care")
@Tag(name = "退休人员社会化管理 · Care for retirees")
public class RetireeCareResource {

    private final CareForRetirees caring;
    private final BusinessClock clock;

    RetireeCareResource(CareForRetirees caring, BusinessClock clock) {
        this.caring = caring;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "社区接收退休人员 · A community takes charge of a retiree, from another one too")
    public Response begin(@Valid @NotNull CareRequest request, @Context UriInfo uri) {
        CareView view = caring.begin(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "cashier", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查询社会化管理 · Find who cares for whom")
    public Page<CareView> find(@Valid @BeanParam CareFilter filter, @BeanParam Paging paging) {
        return caring.page(filter, paging);
    }

    @GET
    @Path("/coverage")
    @RolesAllowed({"clerk", "cashier", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(
            summary =
                    "社会化管理率 · How many retirees of each county communities care for, on a day, today where none is given")
    public List<CareCoverage> coverage(@QueryParam("on") LocalDate on) {
        return caring.coverage(Optional.ofNullable(on).orElseGet(clock::today));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "cashier", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看社会化管理 · Read one")
    public CareView read(UUID id) {
        return caring.one(id);
    }

    @POST
    @Path("/{id}/end")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "终止社会化管理 · The community cares no longer")
    public Response end(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull CareEnd end) {
        return Changed.to(caring.end(id, ifMatch, end));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销社会化管理 · Annul care that should never have been recorded")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(caring.annul(id, ifMatch, annulment));
    }
}
