package org.ganlao.socialinsurance.treasury.supervision;

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

@Path("/v1/misappropriations")
@Tag(name = "基金监督 · Supervision of the funds")
public class MisappropriationResource {

    private final KeepMisappropriations keeping;
    private final MisappropriationRepository misappropriations;

    MisappropriationResource(KeepMisappropriations keeping, MisappropriationRepository misappropriations) {
        this.keeping = keeping;
        this.misappropriations = misappropriations;
    }

    @POST
    @Idempotent
    @RolesAllowed({"inspector", "supervisor"})
    @Operation(summary = "登记挤占挪用 · Register money of a fund that was misused")
    public Response record(@Valid @NotNull MisappropriationRequest request, @Context UriInfo uri) {
        MisappropriationView view = keeping.record(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"reviewer", "cashier", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查询挤占挪用 · Find misused money")
    public Page<MisappropriationView> find(@Valid @BeanParam SupervisionFilter filter, @BeanParam Paging paging) {
        return misappropriations.page(filter, paging).map(MisappropriationView::from);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"reviewer", "cashier", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看挤占挪用 · Read about misused money")
    public MisappropriationView read(UUID id) {
        return MisappropriationView.from(misappropriations.visible(id));
    }

    @POST
    @Path("/{id}/recoveries")
    @Idempotent
    @RolesAllowed("cashier")
    @Operation(summary = "登记追回（可分期） · Note an instalment that came back, and post it")
    public Response recover(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull RecoveredMoney back) {
        return Changed.to(keeping.recover(id, ifMatch, back));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销挤占挪用 · Strike it out, while nothing is recovered")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(keeping.annul(id, ifMatch, annulment));
    }
}
