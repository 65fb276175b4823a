package org.ganlao.platform.http;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** The headers that follow from what is answered: versions, next pages, and that caches keep nothing unasked. */
@Provider
class AnswerHeaders implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        answer.getHeaders().putIfAbsent(HttpHeaders.CACHE_CONTROL, java.util.List.of("no-store"));
        if (answer.getEntity() instanceof Page<?> page && page.next() != null) {
            String next = request.getUriInfo()
                    .getRequestUriBuilder()
                    .replaceQueryParam(Paging.CURSOR, page.next())
                    .build()
                    .toString();
            answer.getHeaders().add(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        if (answer.getEntity() instanceof Versioned view) {
            tag(request, answer, view.version());
        }
    }

    private static void tag(ContainerRequestContext request, ContainerResponseContext answer, int version) {
        answer.getHeaders().putSingle(HttpHeaders.ETAG, Versions.etag(version));
        String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        boolean isRead = request.getMethod().equals(HttpMethod.GET);
        if (isRead && known != null && Versions.names(known.replace("W/", ""), version)) {
            answer.setStatusInfo(Response.Status.NOT_MODIFIED);
            answer.setEntity(null);
        }
    }
}
