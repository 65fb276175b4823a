package org.ganlao.gateway.route.openapi;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The merged document, as JSON or, by {@code Accept} or {@code format=yaml}, as YAML. */
@Path("/openapi")
@PermitAll
public class OpenApiResource {

    private static final String YAML = "application/yaml";

    private final PlatformDocument document;

    OpenApiResource(PlatformDocument document) {
        this.document = document;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, YAML})
    @Operation(hidden = true)
    public Response document(
            @QueryParam("format") String format, @HeaderParam("Accept") String accept, @Context Request request) {
        boolean yaml = format == null ? accept != null && accept.contains(YAML) : format.equals("yaml");
        EntityTag tag = yaml ? document.yamlTag() : document.jsonTag();
        ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged
                    .tag(tag)
                    .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                    .build();
        }
        ResponseBuilder answer =
                yaml ? Response.ok(document.yaml(), YAML) : Response.ok(document.json(), MediaType.APPLICATION_JSON);
        return answer.tag(tag).header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
    }
}
