package org.ganlao.platform.problem;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What every problem {@code type} means, for people and for programs. */
@Path("/problems")
@PermitAll
public class ProblemsResource {

    private final RefusalCatalogue catalogue;

    ProblemsResource(RefusalCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "全部错误代码 · All problem types")
    public List<RefusalView> list() {
        return catalogue.all().stream().map(RefusalView::from).toList();
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public String listPage() {
        return ProblemPage.of(list(), List.of());
    }

    @GET
    @Path("/{code}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "错误代码说明 · What a problem type means")
    public RefusalView one(@PathParam("code") String code) {
        return catalogue.find(code).map(RefusalView::from).orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND));
    }

    @GET
    @Path("/{code}")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public String onePage(@PathParam("code") String code) {
        return ProblemPage.of(List.of(one(code)), List.of());
    }
}
