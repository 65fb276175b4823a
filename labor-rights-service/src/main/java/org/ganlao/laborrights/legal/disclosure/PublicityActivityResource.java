package org.ganlao.laborrights.legal.disclosure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.ganlao.laborrights.legal.disclosure.domain.PublicityAudience;
import org.ganlao.laborrights.legal.disclosure.domain.PublicityForm;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/publicity-activities")
@Tag(name = "政务公开与普法 · What departments make public")
public class PublicityActivityResource {

    private final TellTheLaw activities;

    PublicityActivityResource(TellTheLaw activities) {
        this.activities = activities;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记普法宣传活动 · Record an activity with what came of it")
    public Response record(@Valid @NotNull PublicityRequest request, @Context UriInfo uri) {
        PublicityView view = activities.record(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询普法宣传活动 · Find activities")
    public Page<PublicityView> find(
            @QueryParam("region") @Size(max = 12) String region,
            @QueryParam("form") PublicityForm form,
            @QueryParam("audience") PublicityAudience audience,
            @BeanParam Paging paging) {
        return activities.page(region, form, audience, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出普法宣传活动 · Export activities, all that the list would show")
    public Response export(
            @QueryParam("region") @Size(max = 12) String region,
            @QueryParam("form") PublicityForm form,
            @QueryParam("audience") PublicityAudience audience,
            @BeanParam Paging paging) {
        return Rows.of(PublicityView.class, paging, page -> activities.page(region, form, audience, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看普法宣传活动 · Read an activity")
    public PublicityView read(UUID id) {
        return activities.one(id);
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销普法宣传活动登记 · Annul an activity that did not take place")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(activities.annul(id, ifMatch, annulment));
    }
}
