package org.ganlao.platform.http;

import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * What a POST answers, where its method returns a bare Response: the view that a GET of the same object shows, with 201
 * where the POST adds to a collection and 200 where it changes an object.
 */
final class DocumentedAnswers {

    private static final String CREATED = "201";
    private static final String OK = "200";

    private DocumentedAnswers() {}

    static void complete(Operation post, String path, Map<String, PathItem> paths) {
        APIResponse answer = post.getResponses().getAPIResponse(OK);
        if (answer == null || isDescribed(answer.getContent())) {
            return;
        }
        Optional<Content> created = shownBelow(path, paths);
        if (created.isPresent()) {
            post.getResponses().removeAPIResponse(OK);
            post.getResponses()
                    .addAPIResponse(
                            CREATED,
                            OASFactory.createAPIResponse()
                                    .description("Created")
                                    .content(created.get()));
        } else {
            shownAt(path.substring(0, path.lastIndexOf('/')), paths).ifPresent(answer::setContent);
        }
    }

    private static boolean isDescribed(Content content) {
        return content != null
                && content.getMediaTypes() != null
                && content.getMediaTypes().values().stream().anyMatch(type -> saysSomething(type.getSchema()));
    }

    private static boolean saysSomething(Schema schema) {
        return schema != null
                && (schema.getRef() != null
                        || schema.getType() != null
                        || schema.getAllOf() != null
                        || schema.getOneOf() != null
                        || schema.getAnyOf() != null);
    }

    private static Optional<Content> shownBelow(String path, Map<String, PathItem> paths) {
        return paths.keySet().stream()
                .filter(other -> other.matches("\\Q" + path + "\\E/\\{[^/]+}"))
                .findFirst()
                .flatMap(other -> shownAt(other, paths));
    }

    private static Optional<Content> shownAt(String path, Map<String, PathItem> paths) {
        return Optional.ofNullable(paths.get(path))
                .map(PathItem::getGET)
                .map(get -> get.getResponses().getAPIResponse(OK))
                .map(APIResponse::getContent);
    }
}
