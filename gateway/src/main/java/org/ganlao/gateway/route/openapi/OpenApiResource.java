package org.ganlao.gateway.route.openapi;

import io.quarkus.vertx.http.Uncompressed;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The merged document, as JSON or, by {@code Accept} or {@code format=yaml}, as YAML; packed already for who takes it so. */
@Path("/openapi")
@PermitAll
public class OpenApiResource {

    private static final String YAML = "application/yaml";

    private final PlatformDocument document;

    OpenApiResource(PlatformDocument document) {
        this.document = document;
    }

    @GET
    @Uncompressed
    @Produces({MediaType.APPLICATION_JSON, YAML})
    @Operation(hidden = true)
    public Response document(
            @QueryParam("format") String format,
            @HeaderParam(HttpHeaders.ACCEPT) String accept,
            @Context Request request,
            @Context HttpServerRequest http) {
        boolean yaml = format == null ? accept != null && accept.contains(YAML) : format.equals("yaml");
        return (yaml ? document.yaml() : document.json())
                .answer(request, http)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_ENCODING)
                .build();
    }
}
