"""The JSON interface against its own description: no answer that it does not list, and never a fault of the server."""

import pytest
import schemathesis
from client import Client
from hypothesis import HealthCheck, settings
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)
from server import ROOT

schema = schemathesis.openapi.from_path(ROOT / "Docs/openapi.yaml")

CHECKS = [
    schemathesis.checks.not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    """A demonstration of its own, because it ends up full of nonsense."""
    from server import Server

    running = Server(tmp_path_factory.mktemp("interface")).start()
    yield running
    running.stop()


@pytest.fixture
def token(server):
    """A session for each operation, since one of them ends it."""
    return Client(server).sign_in().headers["Authorization"]


@schema.parametrize()
@settings(
    max_examples=25, deadline=None, derandomize=True, database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.filter_too_much])
def test_answers_are_described(case, server, token):
    case.call_and_validate(
        base_url=server.url, checks=CHECKS, headers={"Authorization": token, "Accept": "application/json"}, timeout=30,
        allow_redirects=False)
