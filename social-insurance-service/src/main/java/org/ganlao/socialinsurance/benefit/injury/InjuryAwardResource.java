package org.ganlao.socialinsurance.benefit.injury;

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

@Path("/v1/injury-awards")
@Tag(name = "工伤保险 · Work injury")
public class InjuryAwardResource {

    private final AwardInjuries awards;
    private final ReadInjuries reading;

    InjuryAwardResource(AwardInjuries awards, ReadInjuries reading) {
        this.awards = awards;
        this.reading = reading;
    }

    @POST
    @Path("/preview")
    @RolesAllowed("clerk")
    @Operation(summary = "试算工伤待遇 · Work benefits out; nothing is recorded")
    public InjuryAwardView preview(@Valid @NotNull InjuryAwardRequest request) {
        return awards.preview(request);
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "核定工伤待遇 · Work out what an injury gives")
    public Response propose(@Valid @NotNull InjuryAwardRequest request, @Context UriInfo uri) {
        InjuryAwardView view = awards.propose(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查询工伤待遇核定 · Find awards")
    public Page<InjuryAwardView> find(@Valid @BeanParam InjuryAwardFilter filter, @BeanParam Paging paging) {
        return reading.awards(filter, paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查看工伤待遇核定 · Read an award")
    public InjuryAwardView read(UUID id) {
        return reading.award(id);
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed("reviewer")
    @Operation(summary = "审批待遇核定，须由他人办理 · Approve an award; by another person")
    public Response approve(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(awards.approve(id, ifMatch));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销待遇核定 · Annul an award; what was paid is to be recovered")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(awards.annul(id, ifMatch, annulment));
    }
}
