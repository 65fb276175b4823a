package org.ganlao.employment.aid.personalhelp;

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

@Path("/v1/personal-help")
@Tag(name = "一对一帮扶 · Personal help")
public class PersonalHelpResource {

    private final HelpPersons help;

    PersonalHelpResource(HelpPersons help) {
        this.help = help;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "确定帮扶责任人 · Assign a named helper to a person who is hard to place")
    public Response assign(@Valid @NotNull PersonalHelpRequest request, @Context UriInfo uri) {
        PersonalHelpView view = help.assign(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询一对一帮扶 · Find personal help")
    public Page<PersonalHelpView> find(@Valid @BeanParam PersonalHelpFilter filter, @BeanParam Paging paging) {
        return help.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出一对一帮扶 · Export personal help, all that the list would show")
    public Response export(@Valid @BeanParam PersonalHelpFilter filter, @BeanParam Paging paging) {
        return Rows.of(PersonalHelpView.class, paging, page -> help.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看一对一帮扶 · Read personal help")
    public PersonalHelpView read(UUID id) {
        return help.one(id);
    }

    @POST
    @Path("/{id}/helper")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "更换帮扶责任人 · Hand over to another helper")
    public Response handOver(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedNamedPerson stated) {
        return Changed.to(help.handOver(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/end")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "结束帮扶 · End the help")
    public Response end(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull HelpEnd end) {
        return Changed.to(help.end(id, ifMatch, end));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销帮扶记录 · Annul help that never was")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(help.annul(id, ifMatch, annulment));
    }
}
