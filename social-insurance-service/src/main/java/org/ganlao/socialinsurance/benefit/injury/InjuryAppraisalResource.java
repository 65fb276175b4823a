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

@Path("/v1/injury-appraisals")
@Tag(name = "工伤保险 · Work injury")
public class InjuryAppraisalResource {

    private final AppraiseInjuries appraising;
    private final ReadInjuries reading;

    InjuryAppraisalResource(AppraiseInjuries appraising, ReadInjuries reading) {
        this.appraising = appraising;
        this.reading = reading;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "申请劳动能力鉴定 · Ask for an appraisal of working ability")
    public Response ask(@Valid @NotNull InjuryAppraisalRequest request, @Context UriInfo uri) {
        InjuryAppraisalView view = appraising.ask(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询劳动能力鉴定 · Find appraisals")
    public Page<InjuryAppraisalView> find(@Valid @BeanParam InjuryAppraisalFilter filter, @BeanParam Paging paging) {
        return reading.appraisals(filter, paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看劳动能力鉴定 · Read an appraisal")
    public InjuryAppraisalView read(UUID id) {
        return reading.appraisal(id);
    }

    @POST
    @Path("/{id}/extension")
    @Idempotent
    @RolesAllowed("reviewer")
    @Operation(summary = "延长鉴定期限，仅一次 · Give an appraisal more time, once")
    public Response extend(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(appraising.extend(id, ifMatch));
    }

    @POST
    @Path("/{id}/conclusion")
    @Idempotent
    @RolesAllowed("reviewer")
    @Operation(summary = "作出鉴定结论，须由他人办理 · Conclude an appraisal; by another person")
    public Response conclude(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedConclusion stated) {
        return Changed.to(appraising.conclude(id, ifMatch, stated));
    }
}
