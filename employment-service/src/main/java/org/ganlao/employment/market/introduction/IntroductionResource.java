package org.ganlao.employment.market.introduction;

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
import org.ganlao.employment.aid.support.ClaimedSupport;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/introductions")
@Tag(name = "职业介绍 · Introductions")
public class IntroductionResource {

    private final KeepIntroductions introductions;
    private final IntroductionOutcomes outcomes;
    private final ClaimIntermediarySubsidy subsidies;
    private final ReadIntroductions reading;

    IntroductionResource(
            KeepIntroductions introductions,
            IntroductionOutcomes outcomes,
            ClaimIntermediarySubsidy subsidies,
            ReadIntroductions reading) {
        this.introductions = introductions;
        this.outcomes = outcomes;
        this.subsidies = subsidies;
        this.reading = reading;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "推荐求职人员至空岗 · Introduce a registered person to a vacancy")
    public Response introduce(@Valid @NotNull IntroductionRequest request, @Context UriInfo uri) {
        IntroductionView view = introductions.introduce(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询职业介绍 · Find introductions")
    public Page<IntroductionView> find(@Valid @BeanParam IntroductionFilter filter, @BeanParam Paging paging) {
        return reading.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出职业介绍 · Export introductions, all that the list would show")
    public Response export(@Valid @BeanParam IntroductionFilter filter, @BeanParam Paging paging) {
        return Rows.of(IntroductionView.class, paging, page -> reading.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看职业介绍 · Read an introduction")
    public IntroductionView read(UUID id) {
        return reading.one(id);
    }

    @POST
    @Path("/{id}/outcome")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记介绍结果 · The introduction came out")
    public Response comeOut(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedOutcome outcome) {
        return Changed.to(outcomes.comeOut(id, ifMatch, outcome));
    }

    @POST
    @Path("/{id}/reopening")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "撤回介绍结果 · The outcome was stated by mistake")
    public Response reopen(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedReopening reopening) {
        return Changed.to(outcomes.reopen(id, ifMatch, reopening));
    }

    @POST
    @Path("/{id}/subsidy-claims")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "申领职业介绍补贴 · Claim the intermediary subsidy for the agency")
    public Response claim(UUID id, @Valid @NotNull IntermediarySubsidyRequest request) {
        return ClaimedSupport.created(subsidies.claim(id, request));
    }

    @POST
    @Path("/{id}/corrections")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "更正职业介绍 · Correct an introduction")
    public Response correct(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull IntroductionCorrection correction) {
        return Changed.to(introductions.correct(id, ifMatch, correction));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销职业介绍 · Annul an introduction that never was")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(introductions.annul(id, ifMatch, annulment));
    }
}
