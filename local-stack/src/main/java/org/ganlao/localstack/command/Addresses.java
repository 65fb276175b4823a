package org.ganlao.localstack.command;

import org.ganlao.localstack.KeycloakServer;
import org.ganlao.localstack.Part;
import org.ganlao.localstack.Stack;

/** Where to look now, and who may sign in. */
final class Addresses {

    private Addresses() {}

    static String of(Stack stack) {
        return """

                Dashboard    %1$s/
                Swagger UI   %1$s/swagger-ui
                OpenAPI      %1$s/openapi
                Keycloak     %2$s/admin/  (%3$s / %4$s)
                Users        %5$s
                             password demo-2007-ganlao; a token: ./ganlao token clerk.donghu
                """.formatted(
                        stack.address(Part.GATEWAY),
                        stack.address(Part.KEYCLOAK),
                        KeycloakServer.ADMINISTRATOR,
                        stack.secrets().keycloakAdministratorPassword(),
                        stack.accessTokens().userNames());
    }
}
