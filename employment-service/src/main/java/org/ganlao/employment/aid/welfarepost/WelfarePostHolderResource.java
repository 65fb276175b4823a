package org.ganlao.employment.aid.welfarepost;

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
import org.ganlao.employment.aid.insurancesubsidy.InsuranceSubsidyRequest;
import org.ganlao.employment.aid.support.ClaimedSupport;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/welfare-post-holders")
@Tag(name = "公益性岗位安置人员 · Holders of public-welfare posts")
public class WelfarePostHolderResource {

    private final KeepHolders holders;
    private final ClaimForHolder subsidies;

    WelfarePostHolderResource(KeepHolders holders, ClaimForHolder subsidies) {
        this.holders = holders;
        this.subsidies = subsidies;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "安置人员到公益性岗位 · Give a place of a post to a placement")
    public Response place(@Valid @NotNull HolderRequest request, @Context UriInfo uri) {
        HolderView view = holders.place(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询安置人员 · Find holders of places")
    public Page<HolderView> find(@Valid @BeanParam HolderFilter filter, @BeanParam Paging paging) {
        return holders.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出安置人员 · Export holders of places, all that the list would show")
    public Response export(@Valid @BeanParam HolderFilter filter, @BeanParam Paging paging) {
        return Rows.of(HolderView.class, paging, page -> holders.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看安置人员 · Read who holds a place")
    public HolderView read(UUID id) {
        return holders.one(id);
    }

    @POST
    @Path("/{id}/post-subsidy-claims")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "申领岗位补贴 · Claim the post subsidy of a month for the unit")
    public Response claimPost(UUID id, @Valid @NotNull PostSubsidyRequest request) {
        return ClaimedSupport.created(subsidies.claimPost(id, request));
    }

    @POST
    @Path("/{id}/insurance-subsidy-claims")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "申领社会保险补贴 · Claim what the unit paid for the person's insurance in a month")
    public Response claimInsurance(UUID id, @Valid @NotNull InsuranceSubsidyRequest request) {
        return ClaimedSupport.created(subsidies.claimInsurance(id, request));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销安置 · Annul what was linked by mistake")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(holders.annul(id, ifMatch, annulment));
    }
}
