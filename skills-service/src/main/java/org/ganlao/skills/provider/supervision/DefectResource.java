package org.ganlao.skills.provider.supervision;

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
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/institution-defects")
@Tag(name = "培训机构监管 · Supervision of institutions")
public class DefectResource {

    private final KeepDefects defects;

    DefectResource(KeepDefects defects) {
        this.defects = defects;
    }

    @POST
    @Idempotent
    @RolesAllowed({"inspector", "supervisor"})
    @Operation(summary = "登记问题 · Record what an inspection found; it is due within so many working days")
    public Response find(@Valid @NotNull DefectRequest request, @Context UriInfo uri) {
        DefectView view = defects.find(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查询问题 · Find defects, or those overdue")
    public Page<DefectView> list(@Valid @BeanParam SupervisedFilter filter, @BeanParam Paging paging) {
        return defects.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "导出问题 · Export defects, all that the list would show")
    public Response export(@Valid @BeanParam SupervisedFilter filter, @BeanParam Paging paging) {
        return Rows.of(DefectView.class, paging, page -> defects.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看问题 · Read a defect")
    public DefectView read(UUID id) {
        return defects.one(id);
    }

    @POST
    @Path("/{id}/cure")
    @Idempotent
    @RolesAllowed({"inspector", "supervisor"})
    @Operation(summary = "登记整改 · Note that a defect was put right")
    public Response cure(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull DefectCure cure) {
        return Changed.to(defects.cure(id, ifMatch, cure));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销问题 · Strike a defect out")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(defects.annul(id, ifMatch, annulment));
    }
}
