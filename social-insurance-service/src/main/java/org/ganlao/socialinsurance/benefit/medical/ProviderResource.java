package org.ganlao.socialinsurance.benefit.medical;

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

@Path("/v1/medical-providers")
@Tag(name = "定点医疗机构和药店 · Designated hospitals and pharmacies")
public class ProviderResource {

    private final KeepProviders keeping;
    private final ProviderRepository providers;

    ProviderResource(KeepProviders keeping, ProviderRepository providers) {
        this.keeping = keeping;
        this.providers = providers;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记定点机构 · Designate a hospital or pharmacy")
    public Response designate(@Valid @NotNull ProviderRequest request, @Context UriInfo uri) {
        ProviderView view = keeping.designate(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "cashier", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查询定点机构 · Find designated hospitals and pharmacies")
    public Page<ProviderView> find(@Valid @BeanParam ProviderFilter filter, @BeanParam Paging paging) {
        return providers.page(filter, paging).map(ProviderView::from);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "cashier", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看定点机构 · Read a designated hospital or pharmacy")
    public ProviderView read(UUID id) {
        return ProviderView.from(providers.visible(id));
    }

    @POST
    @Path("/{id}/renewal")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "续签协议 · Add the agreement that follows")
    public Response renew(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedRenewal renewal) {
        return Changed.to(keeping.renew(id, ifMatch, renewal));
    }

    @POST
    @Path("/{id}/termination")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "终止协议 · End the agreement in force before its time")
    public Response end(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedTermination termination) {
        return Changed.to(keeping.end(id, ifMatch, termination));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销定点登记 · Annul a designation that should never have been recorded")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(keeping.annul(id, ifMatch, annulment));
    }
}
