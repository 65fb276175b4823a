package org.ganlao.platform.parameter;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;

@Path("/v1/parameters")
@Tag(name = "parameters", description = "政策参数 · Figures of law as dated data")
public class ParameterResource {

    private final ParameterRepository repository;
    private final ProposeParameter proposing;
    private final DecideParameter deciding;

    ParameterResource(ParameterRepository repository, ProposeParameter proposing, DecideParameter deciding) {
        this.repository = repository;
        this.proposing = proposing;
        this.deciding = deciding;
    }

    @GET
    @Authenticated
    @Operation(summary = "参数值 · Values of parameters", description = "不给 at 则列出所有时期的值 · Of all times without at")
    public Page<ParameterView> list(
            @QueryParam("at") @Parameter(description = "该日有效的值 · In force on this day") LocalDate at,
            @QueryParam("key") @Parameter(description = "参数名或其前段 · The key, or its first parts") String key,
            @QueryParam("region") String region,
            @QueryParam("state") StoredValue.State state,
            @BeanParam Paging paging) {
        return repository.list(at, key, region, state, paging);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(summary = "一个参数值 · One value")
    public ParameterView one(@PathParam("id") UUID id) {
        return repository.get(id).view();
    }

    @POST
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "提议新值 · Propose a value", description = "由另一人批准后生效 · In force once another person approves it")
    public Response propose(@NotNull @Valid ParameterProposal proposal, UriInfo request) {
        ParameterView proposed = proposing.propose(proposal);
        return Created.at(request, proposed.id(), proposed);
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(
            summary = "批准提议 · Approve a proposal",
            description = "前一个未定期限的值止于前一日 · An open value before it ends on the day before")
    public Response approve(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(deciding.approve(id, ifMatch));
    }

    @POST
    @Path("/{id}/rejection")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "否决提议 · Reject a proposal", description = "提议人也可撤回 · A proposer may withdraw in this way")
    public Response reject(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(deciding.reject(id, ifMatch));
    }
}
