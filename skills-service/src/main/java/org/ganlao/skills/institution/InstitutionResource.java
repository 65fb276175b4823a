package org.ganlao.skills.institution;

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

@Path("/v1/institutions")
@Tag(name = "培训机构 · Institutions")
public class InstitutionResource {

    private final KeepInstitutions keeping;
    private final InstitutionRepository institutions;

    InstitutionResource(KeepInstitutions keeping, InstitutionRepository institutions) {
        this.keeping = keeping;
        this.institutions = institutions;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记培训机构 · Register an institution")
    public Response register(@Valid @NotNull InstitutionRequest request, @Context UriInfo uri) {
        InstitutionView view = keeping.register(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查询培训机构 · Find institutions")
    public Page<InstitutionView> find(@Valid @BeanParam InstitutionFilter filter, @BeanParam Paging paging) {
        return institutions.page(filter, paging).map(InstitutionView::from);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看培训机构 · Read an institution")
    public InstitutionView read(UUID id) {
        return InstitutionView.from(institutions.visible(id));
    }

    @POST
    @Path("/{id}/licence-renewals")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "换发办学许可证 · Renew an institution's licence")
    public Response renew(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedLicence licence) {
        return Changed.to(keeping.renew(id, ifMatch, licence));
    }
}
