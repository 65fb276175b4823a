package org.ganlao.laborrights.legal.reconsideration;

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
import org.ganlao.laborrights.legal.reconsideration.domain.SuitState;
import org.ganlao.laborrights.procedure.StatedStep;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/administrative-suits")
@Tag(name = "行政复议与应诉 · Reconsiderations and lawsuits")
public class AdministrativeSuitResource {

    private final AnswerSuits suits;

    AdministrativeSuitResource(AnswerSuits suits) {
        this.suits = suits;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记行政诉讼案件 · Record a lawsuit against a department")
    public Response file(@Valid @NotNull SuitRequest request, @Context UriInfo uri) {
        SuitView view = suits.file(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询行政诉讼案件 · Find lawsuits")
    public Page<SuitView> find(
            @QueryParam("region") @Size(max = 12) String region,
            @QueryParam("state") SuitState state,
            @BeanParam Paging paging) {
        return suits.page(region, state, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出行政诉讼案件 · Export lawsuits, all that the list would show")
    public Response export(
            @QueryParam("region") @Size(max = 12) String region,
            @QueryParam("state") SuitState state,
            @BeanParam Paging paging) {
        return Rows.of(SuitView.class, paging, page -> suits.page(region, state, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看行政诉讼案件 · Read a lawsuit with its instances")
    public SuitView read(UUID id) {
        return suits.one(id);
    }

    @POST
    @Path("/{id}/answer")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记提交答辩状 · Record that the department answered the complaint or appeal")
    public Response answer(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedStep stated) {
        return Changed.to(suits.answer(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/judgment")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记裁判结果 · Record what the court said")
    public Response judge(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedSuitJudgment stated) {
        return Changed.to(suits.judge(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/instances")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记上诉或再审 · Record that it goes on before another court")
    public Response goOn(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedCourt stated) {
        return Changed.to(suits.goOn(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/effect")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记裁判生效 · Record that the judgment took effect")
    public Response takeEffect(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedStep stated) {
        return Changed.to(suits.takeEffect(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销诉讼案件登记 · Annul what was no lawsuit")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(suits.annul(id, ifMatch, annulment));
    }
}
