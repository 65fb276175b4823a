#!/usr/bin/env bash
# Runs to its end, in the profile demo only: gives the realm one user per role. Users that exist are left as they are.
set -euo pipefail
kcadm() { /opt/keycloak/bin/kcadm.sh "$@" --config /tmp/kcadm.config; }

kcadm config credentials --server http://keycloak:8080 --realm master \
    --user "$KEYCLOAK_ADMIN" --password "$KEYCLOAK_ADMIN_PASSWORD"
kcadm create partialImport --target-realm ganlao --set ifResourceExists=SKIP --output --file /demo/ganlao-users-0.json
