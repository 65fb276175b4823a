package org.ganlao.platform.http;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.ganlao.platform.idempotency.Idempotent;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;

/**
 * The headers of requests and answers that follow from the method.
 *
 * @param idempotent operation ids of the methods that demand an Idempotency-Key
 */
record DocumentedHeaders(Set<String> idempotent) {

    private static final String IDEMPOTENCY_KEY = "IdempotencyKey";
    private static final String IF_MATCH = "If-Match";

    static DocumentedHeaders in(IndexView classes) {
        return new DocumentedHeaders(classes.getAnnotations(Idempotent.class).stream()
                .filter(annotation -> annotation.target().kind() == AnnotationTarget.Kind.METHOD)
                .map(annotation -> annotation.target().asMethod())
                .map(method -> method.declaringClass().simpleName() + "_" + method.name())
                .collect(Collectors.toSet()));
    }

    static void addComponents(OpenAPI document) {
        document.getComponents()
                .addParameter(
                        IDEMPOTENCY_KEY,
                        OASFactory.createParameter()
                                .name("Idempotency-Key")
                                .in(Parameter.In.HEADER)
                                .required(true)
                                .description(
                                        "客户端生成的唯一键，72 小时内重发得到同一答复 · "
                                                + "Unique key made by the client; for 72 hours a repetition gets the same answer")
                                .schema(text().minLength(1).maxLength(64)))
                .addHeader("Location", header("新资源的地址 · Address of what was created"))
                .addHeader("ETag", header("版本，修改时写入 If-Match · Version, for If-Match of a change"))
                .addHeader("Link", header("下一页 · The next page, rel=\"next\""))
                .addHeader(
                        "Idempotency-Replayed",
                        header("true：重发请求，答复取自存档 · true: a repetition, answered from the store"));
    }

    void add(PathItem.HttpMethod method, Operation operation) {
        if (idempotent.contains(operation.getOperationId())) {
            operation.addParameter(OASFactory.createParameter().ref("#/components/parameters/" + IDEMPOTENCY_KEY));
            answer(operation, "201").ifPresent(created -> refer(created, "Idempotency-Replayed"));
            answer(operation, "200").ifPresent(changed -> refer(changed, "Idempotency-Replayed"));
        }
        if (method == PathItem.HttpMethod.POST) {
            answer(operation, "201").ifPresent(created -> refer(created, "Location", "ETag"));
            answer(operation, "200").ifPresent(changed -> refer(changed, "ETag"));
        }
        ifMatch(operation)
                .ifPresent(header -> header.required(true)
                        .description("读取到的版本 · The version that was read")
                        .schema(text().maxLength(40)));
        if (isPaged(operation)) {
            answer(operation, "200").ifPresent(page -> refer(page, "Link"));
        }
    }

    static Optional<Parameter> ifMatch(Operation operation) {
        return parameters(operation).stream()
                .filter(parameter -> IF_MATCH.equals(parameter.getName()))
                .findFirst();
    }

    private static boolean isPaged(Operation operation) {
        return parameters(operation).stream().anyMatch(parameter -> Paging.CURSOR.equals(parameter.getName()));
    }

    private static List<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }

    private static Optional<APIResponse> answer(Operation operation, String status) {
        return Optional.ofNullable(operation.getResponses().getAPIResponse(status));
    }

    private static void refer(APIResponse answer, String... headers) {
        for (String header : headers) {
            answer.addHeader(header, OASFactory.createHeader().ref("#/components/headers/" + header));
        }
    }

    private static Header header(String description) {
        return OASFactory.createHeader().description(description).schema(text().maxLength(2000));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
