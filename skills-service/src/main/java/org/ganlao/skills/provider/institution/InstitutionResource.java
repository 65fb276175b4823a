package org.ganlao.skills.provider.institution;

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
import java.util.List;
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

@Path("/v1/institutions")
@Tag(name = "培训机构 · Institutions")
public class InstitutionResource {

    private final KeepInstitutions keeping;

    InstitutionResource(KeepInstitutions keeping) {
        this.keeping = keeping;
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
        return keeping.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "导出培训机构 · Export institutions, all that the list would show")
    public Response export(@Valid @BeanParam InstitutionFilter filter, @BeanParam Paging paging) {
        return Rows.of(InstitutionView.class, paging, page -> keeping.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看培训机构 · Read an institution")
    public InstitutionView read(UUID id) {
        return keeping.one(id);
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

    @POST
    @Path("/{id}/changes")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "变更培训机构 · Change an institution's name, ownership or scope")
    public Response change(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull InstitutionChange change) {
        return Changed.to(keeping.change(id, ifMatch, change));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销误登的培训机构 · Strike out an institution that was registered by mistake")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(keeping.annul(id, ifMatch, annulment));
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看培训机构沿革 · What an institution went through, the first thing first")
    public List<InstitutionStepView> history(UUID id) {
        return keeping.history(id);
    }
}
