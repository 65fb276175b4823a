package org.ganlao.socialinsurance.treasury.supervision;

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

@Path("/v1/supervision-cases")
@Tag(name = "基金监督 · Supervision of the funds")
public class CaseResource {

    private final KeepCases keeping;
    private final CaseRepository cases;
    private final BookExtract book;

    CaseResource(KeepCases keeping, CaseRepository cases, BookExtract book) {
        this.keeping = keeping;
        this.cases = cases;
        this.book = book;
    }

    @POST
    @Idempotent
    @RolesAllowed({"inspector", "supervisor"})
    @Operation(summary = "监督立项、要情报告 · Open a case: an inspection of bases, an on-site audit, an incident, a fund audit")
    public Response open(@Valid @NotNull CaseRequest request, @Context UriInfo uri) {
        CaseView view = keeping.open(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"reviewer", "cashier", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查询监督事项 · Find cases")
    public Page<CaseView> find(@Valid @BeanParam SupervisionFilter filter, @BeanParam Paging paging) {
        return cases.page(filter, paging).map(CaseView::from);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"reviewer", "cashier", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看监督事项 · Read a case")
    public CaseView read(UUID id) {
        return CaseView.from(cases.visible(id));
    }

    @GET
    @Path("/{id}/book")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"supervisor", "auditor"})
    @Operation(summary = "提取被审计账簿（只读） · Extract the audited book's entries of the period")
    public Response extract(UUID id, @BeanParam Paging paging) {
        return Rows.of(BookExtract.Entry.class, paging, page -> book.page(id, page))
                .answer();
    }

    @POST
    @Path("/{id}/closing")
    @Idempotent
    @RolesAllowed({"inspector", "supervisor"})
    @Operation(summary = "监督办结 · Close a case all of whose findings are put right")
    public Response close(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull CaseClosing closing) {
        return Changed.to(keeping.close(id, ifMatch, closing));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销监督事项 · Strike a case out")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(keeping.annul(id, ifMatch, annulment));
    }
}
