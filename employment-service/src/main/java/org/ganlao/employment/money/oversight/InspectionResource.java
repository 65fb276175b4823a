package org.ganlao.employment.money.oversight;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.ganlao.employment.money.oversight.domain.InspectionKind;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/inspections")
@Tag(name = "监督检查 · Oversight")
public class InspectionResource {

    private final InspectPayments inspections;

    InspectionResource(InspectPayments inspections) {
        this.inspections = inspections;
    }

    @POST
    @Idempotent
    @RolesAllowed({"inspector", "supervisor"})
    @Operation(summary = "发起专查或抽查 · Begin an inspection; draws the sample of paid claims by a recorded seed")
    public Response begin(@Valid @NotNull InspectionRequest request, @Context UriInfo uri) {
        InspectionView view = inspections.begin(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"inspector", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询检查 · Find inspections")
    public Page<InspectionView> find(
            @QueryParam("region") String region, @QueryParam("kind") InspectionKind kind, @BeanParam Paging paging) {
        return inspections.page(region, kind, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"inspector", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出检查 · Export inspections, all that the list would show")
    public Response export(
            @QueryParam("region") String region, @QueryParam("kind") InspectionKind kind, @BeanParam Paging paging) {
        return Rows.of(InspectionView.class, paging, page -> inspections.page(region, kind, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"inspector", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看检查 · Read an inspection with its sample and the score of each region")
    public InspectionView read(UUID id) {
        return inspections.one(id);
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销检查 · Annul an inspection that found nothing")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(inspections.annul(id, ifMatch, annulment));
    }
}
