#!/usr/bin/env bash
# Runs once, when the volume is new: a database of its own for each service and for Keycloak, each with an
# owner of the same name who may connect to no other.
set -euo pipefail

database() {
    psql --set=ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres --set=name="$1" --set=password="$2" <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name" encoding 'UTF8';
revoke connect on database :"name" from public;
SQL
}

database employment "$EMPLOYMENT_DB_PASSWORD"
database social_insurance "$SOCIAL_INSURANCE_DB_PASSWORD"
database skills "$SKILLS_DB_PASSWORD"
database labor_rights "$LABOR_RIGHTS_DB_PASSWORD"
database gateway "$GATEWAY_DB_PASSWORD"
database keycloak "$KEYCLOAK_DB_PASSWORD"
