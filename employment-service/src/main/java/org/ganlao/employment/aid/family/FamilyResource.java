package org.ganlao.employment.aid.family;

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

@Path("/v1/zero-employment-families")
@Tag(name = "零就业家庭 · Zero-employment families")
public class FamilyResource {

    private final IdentifyFamily identification;
    private final HelpFamily help;
    private final ReadFamilies reading;

    FamilyResource(IdentifyFamily identification, HelpFamily help, ReadFamilies reading) {
        this.identification = identification;
        this.help = help;
        this.reading = reading;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "认定零就业家庭 · Identify a zero-employment family")
    public Response identify(@Valid @NotNull FamilyRequest request, @Context UriInfo uri) {
        FamilyView view = identification.identify(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询零就业家庭，含逾期未解决 · Find families, the overdue ones too")
    public Page<FamilyView> find(@Valid @BeanParam FamilyFilter filter, @BeanParam Paging paging) {
        return reading.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出零就业家庭 · Export families, all that the list would show")
    public Response export(@Valid @BeanParam FamilyFilter filter, @BeanParam Paging paging) {
        return Rows.of(FamilyView.class, paging, page -> reading.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看零就业家庭 · Read a family")
    public FamilyView read(UUID id) {
        return reading.one(id);
    }

    @POST
    @Path("/{id}/helper")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "指定帮扶责任人 · Assign a helper")
    public Response help(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedHelp stated) {
        return Changed.to(help.help(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/measures")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记享受的优惠措施 · Tick a preferential measure")
    public Response grant(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull GrantedMeasure stated) {
        return Changed.to(help.grant(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/resolution")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "注明解决就业的就业记录 · Name the placement that brought the family into work")
    public Response resolve(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull NamedPlacement named) {
        return Changed.to(help.resolve(id, ifMatch, named));
    }

    @POST
    @Path("/{id}/corrections")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "更正零就业家庭 · Correct a family")
    public Response correct(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull FamilyCorrection correction) {
        return Changed.to(identification.correct(id, ifMatch, correction));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销认定 · Annul a family that should never have been identified")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(help.annul(id, ifMatch, annulment));
    }
}
