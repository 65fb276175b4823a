package org.ganlao.skills.cadre;

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
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/cadre-trainings")
@Tag(name = "干部队伍 · Own staff")
public class CadreTrainingResource {

    private final TrainStaff trainings;

    CadreTrainingResource(TrainStaff trainings) {
        this.trainings = trainings;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记干部培训 · Record hours that a member was trained")
    public Response record(@Valid @NotNull CadreTrainingRequest request, @Context UriInfo uri) {
        CadreTrainingView made = trainings.record(request);
        return Created.at(uri, made.id(), made);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询干部培训 · Find trainings of the own staff")
    public Page<CadreTrainingView> find(
            @QueryParam("member") UUID member,
            @QueryParam("region") @Size(max = 12) String region,
            @BeanParam Paging paging) {
        return trainings.page(member, region, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出干部培训 · Export trainings of the own staff, all that the list would show")
    public Response export(
            @QueryParam("member") UUID member,
            @QueryParam("region") @Size(max = 12) String region,
            @BeanParam Paging paging) {
        return Rows.of(CadreTrainingView.class, paging, next -> trainings.page(member, region, next))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看干部培训 · Read one of the trainings of the own staff")
    public CadreTrainingView read(UUID id) {
        return trainings.one(id);
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销培训记录 · Annul a training that never was")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(trainings.annul(id, ifMatch, annulment));
    }
}
