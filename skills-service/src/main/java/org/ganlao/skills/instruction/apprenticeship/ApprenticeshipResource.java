package org.ganlao.skills.instruction.apprenticeship;

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

@Path("/v1/apprenticeships")
@Tag(name = "名师带徒 · Apprenticeships")
public class ApprenticeshipResource {

    private final PairUp pairs;

    ApprenticeshipResource(PairUp pairs) {
        this.pairs = pairs;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "师徒结对 · Bring a certified master and an apprentice together for a term")
    public Response begin(@Valid @NotNull ApprenticeshipRequest request, @Context UriInfo uri) {
        ApprenticeshipView made = pairs.begin(request);
        return Created.at(uri, made.id(), made);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询师徒结对 · Find pairs of masters and apprentices")
    public Page<ApprenticeshipView> find(@Valid @BeanParam ApprenticeshipFilter filter, @BeanParam Paging paging) {
        return pairs.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出师徒结对 · Export pairs of masters and apprentices, all that the list would show")
    public Response export(@Valid @BeanParam ApprenticeshipFilter filter, @BeanParam Paging paging) {
        return Rows.of(ApprenticeshipView.class, paging, next -> pairs.page(filter, next))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看师徒结对 · Read one of the pairs of masters and apprentices")
    public ApprenticeshipView read(UUID id) {
        return pairs.one(id);
    }

    @POST
    @Path("/{id}/result")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "登记带徒结果 · Note how a pair came out; achieved only with a certificate of the goal")
    public Response conclude(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull ApprenticeshipResult result) {
        return Changed.to(pairs.conclude(id, ifMatch, result));
    }

    @POST
    @Path("/{id}/demonstration")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "列为岗位成才示范 · Show a pair that achieved its goal to others")
    public Response demonstrate(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Demonstration demonstration) {
        return Changed.to(pairs.demonstrate(id, ifMatch, demonstration));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销师徒结对 · Annul a pair that never was")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(pairs.annul(id, ifMatch, annulment));
    }
}
