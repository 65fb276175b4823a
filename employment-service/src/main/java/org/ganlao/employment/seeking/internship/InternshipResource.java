package org.ganlao.employment.seeking.internship;

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

@Path("/v1/internships")
@Tag(name = "职业见习 · Internships")
public class InternshipResource {

    private final KeepInternships internships;
    private final ReadInternships reading;
    private final ClaimInternshipSubsidy subsidies;

    InternshipResource(KeepInternships internships, ReadInternships reading, ClaimInternshipSubsidy subsidies) {
        this.internships = internships;
        this.reading = reading;
        this.subsidies = subsidies;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记见习 · Start an internship")
    public Response start(@Valid @NotNull InternshipRequest request, @Context UriInfo uri) {
        InternshipView view = internships.start(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询见习 · Find internships")
    public Page<InternshipView> find(@Valid @BeanParam InternshipFilter filter, @BeanParam Paging paging) {
        return reading.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出见习 · Export internships, all that the list would show")
    public Response export(@Valid @BeanParam InternshipFilter filter, @BeanParam Paging paging) {
        return Rows.of(InternshipView.class, paging, page -> reading.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看见习 · Read an internship")
    public InternshipView read(UUID id) {
        return reading.one(id);
    }

    @POST
    @Path("/{id}/end")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "结束见习 · End an internship with its outcome")
    public Response end(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull InternshipEnd end) {
        return Changed.to(internships.end(id, ifMatch, end));
    }

    @POST
    @Path("/{id}/corrections")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "更正见习 · Correct an internship")
    public Response correct(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull InternshipCorrection correction) {
        return Changed.to(internships.correct(id, ifMatch, correction));
    }

    @POST
    @Path("/{id}/subsidy-claims")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "申领见习补贴 · Claim the subsidy of the whole months that were not claimed before")
    public Response claim(UUID id, @Valid @NotNull InternshipSubsidyRequest request) {
        return ClaimedSupport.created(subsidies.claim(id, request));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销见习 · Annul an internship that should never have been recorded")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(internships.annul(id, ifMatch, annulment));
    }
}
