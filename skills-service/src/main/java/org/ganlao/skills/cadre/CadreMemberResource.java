package org.ganlao.skills.cadre;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/cadre-members")
@Tag(name = "干部队伍 · Own staff")
public class CadreMemberResource {

    private final KeepStaff staff;

    CadreMemberResource(KeepStaff staff) {
        this.staff = staff;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记系统干部 · Register a member of the own staff")
    public Response register(@Valid @NotNull CadreMemberRequest request, @Context UriInfo uri) {
        CadreMemberView made = staff.register(request);
        return Created.at(uri, made.id(), made);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询系统干部 · Find members of the own staff")
    public Page<CadreMemberView> find(
            @QueryParam("region") @Size(max = 12) String region,
            @QueryParam("name") @Size(max = 100) String name,
            @BeanParam Paging paging) {
        return staff.page(region, name, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出系统干部 · Export members of the own staff, all that the list would show")
    public Response export(
            @QueryParam("region") @Size(max = 12) String region,
            @QueryParam("name") @Size(max = 100) String name,
            @BeanParam Paging paging) {
        return Rows.of(CadreMemberView.class, paging, next -> staff.page(region, name, next))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看系统干部 · Read one of the members of the own staff")
    public CadreMemberView read(UUID id) {
        return staff.one(id);
    }

    @POST
    @Path("/{id}/departure")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "登记离职 · Note that a member left")
    public Response leave(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull CadreDeparture departure) {
        return Changed.to(staff.leave(id, ifMatch, departure));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销干部登记 · Annul a member who never was one")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(staff.annul(id, ifMatch, annulment));
    }
}
