package org.ganlao.gateway.plan.targets.decomposition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;

/** What a region answers for (目标责任书). */
@Path("/v1/plans/{plan}/responsibility-sheets/{region}")
@Tag(name = "目标分解 · Decomposition")
@RolesAllowed({"analyst", "supervisor", "system"})
public class ResponsibilitySheetResource {

    private final MakeResponsibilitySheet sheets;

    ResponsibilitySheetResource(MakeResponsibilitySheet sheets) {
        this.sheets = sheets;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "目标责任书 · Responsibility sheet of a region",
            description = "按 Accept 也可取 text/csv（逐项一行）和 text/html（可打印签字，语言依 Accept-Language）。"
                    + " · By Accept also text/csv, a line for each target, and text/html, to be printed and signed, in the"
                    + " language of Accept-Language.")
    public ResponsibilitySheet sheet(
            @PathParam("plan") String plan,
            @PathParam("region") String region,
            @QueryParam("on") LocalDate on,
            @QueryParam("asOf") String asOf) {
        return sheets.of(plan, region, on, asOf);
    }

    @GET
    @Produces(Rows.CSV)
    @Operation(hidden = true)
    public Response lines(
            @PathParam("plan") String plan,
            @PathParam("region") String region,
            @QueryParam("on") LocalDate on,
            @QueryParam("asOf") String asOf,
            @BeanParam Paging paging) {
        ResponsibilitySheet sheet = sheets.of(plan, region, on, asOf);
        return Rows.of(ResponsibilitySheet.Line.class, paging, page -> new Page<>(sheet.lines(), null))
                .answer();
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Response page(
            @PathParam("plan") String plan,
            @PathParam("region") String region,
            @QueryParam("on") LocalDate on,
            @QueryParam("asOf") String asOf,
            @Context HttpHeaders headers) {
        ResponsibilitySheet sheet = sheets.of(plan, region, on, asOf);
        Locale wanted = headers.getAcceptableLanguages().get(0);
        boolean chinese = !wanted.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return Response.ok(SheetPage.of(sheet, chinese))
                .language(chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH)
                .build();
    }
}
