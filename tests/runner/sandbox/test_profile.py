"""What a container is denied is what the profile says: system calls above all."""

import json

import pytest

from runner.sandbox import profile

RULES = json.loads(profile.SECCOMP)
ALLOWED = {name for rule in RULES["syscalls"] if rule["action"] == "SCMP_ACT_ALLOW" for name in rule["names"]}
DANGEROUS = """
    ptrace process_vm_readv process_vm_writev process_madvise pidfd_getfd kcmp mount umount2
    move_mount fsopen open_tree pivot_root chroot unshare setns bpf perf_event_open userfaultfd
    keyctl add_key request_key io_uring_setup io_uring_enter io_uring_register io_setup init_module
    finit_module delete_module kexec_load kexec_file_load reboot swapon swapoff syslog acct quotactl
    settimeofday clock_settime clock_adjtime adjtimex mq_open mq_unlink shmget shmat semget msgget
    flock open_by_handle_at name_to_handle_at fanotify_init vmsplice modify_ldt iopl ioperm vhangup
    sethostname setdomainname lookup_dcookie memfd_secret mbind migrate_pages move_pages
""".split()  # noqa: SIM905 - a table of words reads best as words


@pytest.mark.parametrize("name", DANGEROUS)
def test_a_dangerous_call_is_not_allowed_in_any_form(name: str) -> None:
    assert name not in ALLOWED


def test_what_is_not_named_is_refused_and_other_architectures_are_not_there() -> None:
    assert RULES["defaultAction"] == "SCMP_ACT_ERRNO"
    assert all(entry["subArchitectures"] == [] for entry in RULES["archMap"])


def rules_of(name: str) -> list[dict]:
    return [rule for rule in RULES["syscalls"] if name in rule["names"]]


def test_only_sockets_that_lead_nowhere_can_be_made() -> None:
    assert sorted(rule["args"][0]["value"] for rule in rules_of("socket")) == [1, 2, 10]
    assert [rule["args"][0]["value"] for rule in rules_of("socketpair")] == [1]


def test_no_lock_or_lease_can_be_set_through_fcntl() -> None:
    commands = {rule["args"][0]["value"] for rule in rules_of("fcntl")}
    assert commands.isdisjoint({6, 7, 37, 38, 1024, 1026})


def test_a_new_namespace_cannot_be_cloned_and_clone3_is_unknown() -> None:
    (clone,) = rules_of("clone")
    namespaces = 0x02000000 | 0x04000000 | 0x08000000 | 0x10000000 | 0x20000000 | 0x40000000 | 0x00020000
    assert (clone["args"][0]["value"], clone["args"][0]["valueTwo"]) == (namespaces, 0)
    assert [(rule["action"], rule["errnoRet"]) for rule in rules_of("clone3")] == [("SCMP_ACT_ERRNO", 38)]


def test_every_container_is_sealed_and_only_a_sandbox_has_capabilities() -> None:
    for options in (profile.sandbox(10_000, 256, 4), profile.holder()):
        assert (options["network_mode"], options["ipc_mode"], options["read_only"]) == ("none", "none", True)
        assert options["cap_drop"] == ["ALL"]
        assert options["security_opt"][0] == "no-new-privileges"
        assert options["mem_limit"] == options["memswap_limit"]
    assert profile.sandbox(10_000, 256, 4)["cap_add"] == ["SETUID", "SETGID", "KILL"]
    assert "cap_add" not in profile.holder()


def test_a_sandbox_gets_two_cores_where_there_are_two() -> None:
    assert [profile.sandbox(1, 1, cpus)["nano_cpus"] for cpus in (1, 2, 16)] == [10**9, 2 * 10**9, 2 * 10**9]
